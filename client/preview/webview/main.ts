import { isCaretMessage, isShowMessage } from '../messages.ts';
import { createPage } from './page.ts';
import { vscodeApi } from './vscode-api.ts';

const vscode = vscodeApi();
const page = createPage(vscode);

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isShowMessage(data)) page.show(data);
    else if (isCaretMessage(data)) page.caretAt(data);
});
page.restore(vscode.getState());
vscode.postMessage({ type: 'wantAll' });
