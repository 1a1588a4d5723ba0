import { drawPage } from '../draw-page.tsx'
import { Mini } from './Mini.tsx'

drawPage(Mini)
