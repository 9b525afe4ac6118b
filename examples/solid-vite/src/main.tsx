import 'vn-elements';
import 'vn-elements/vn-elements.css';
import { render } from 'solid-js/web';
import { App } from './app.jsx';

render(() => <App />, document.getElementById('app')!);
