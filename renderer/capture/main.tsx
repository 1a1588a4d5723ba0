import { drawPage } from '../draw-page.tsx'
import { Capture } from './Capture.tsx'

drawPage(Capture)
