// The only place that names the lit-html WebJar. The directives import lit-html by relative path, so no import map is needed.
export { html, svg, render, nothing } from '../../webjars/lit-html/lit-html.js';
export { repeat } from '../../webjars/lit-html/directives/repeat.js';
export { live } from '../../webjars/lit-html/directives/live.js';
export { classMap } from '../../webjars/lit-html/directives/class-map.js';
