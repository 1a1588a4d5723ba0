import { App } from './App.tsx'
import { drawPage } from './draw-page.tsx'

drawPage(App)
