import 'vn-elements';
import 'vn-elements/vn-elements.css';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.getElementById('app') });
