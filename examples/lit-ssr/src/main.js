// First, because it changes how Lit renders.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'vn-elements';
import 'vn-elements/vn-elements.css';
import { hydrate } from '@lit-labs/ssr-client';
import './site-bar.js';
import { page } from './page.js';

hydrate(page(), document.body);
