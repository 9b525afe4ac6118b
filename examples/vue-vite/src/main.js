import 'vn-elements';
import 'vn-elements/vn-elements.css';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
