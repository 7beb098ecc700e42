import { DefaultServiceRegistry, type LangiumCoreServices, type URI, UriUtils } from 'langium';

/**
 * There is one language here, whatever a document is called: an untitled plan has no ending, and one that was closed no longer has a
 * language id either, yet both must be cleaned up like all others.
 */
export class DialogServiceRegistry extends DefaultServiceRegistry {
    override getServices(uri: URI): LangiumCoreServices {
        return this.all[0] ?? super.getServices(uri);
    }

    /** Whether a file of the workspace is a plan. */
    override hasServices(uri: URI): boolean {
        return this.textDocuments?.get(uri)?.languageId === 'dialog' || UriUtils.extname(uri) === '.dialog';
    }
}
