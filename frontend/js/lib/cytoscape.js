// The only place that names the Cytoscape WebJar: application code imports this file.
export { default } from '../../webjars/cytoscape/dist/cytoscape.esm.min.mjs';
