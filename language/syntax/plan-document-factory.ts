import {
    type AstNode,
    type Cancellation,
    DefaultLangiumDocumentFactory,
    type LangiumSharedCoreServices,
    type ParseResult,
    type URI,
} from 'langium';
import { PlanParser } from './plan-parser.ts';

/** Makes documents of plans. One that was read before is read on from what it was. */
export class PlanDocumentFactory extends DefaultLangiumDocumentFactory {
    readonly #documents: () => LangiumSharedCoreServices['workspace']['LangiumDocuments'];

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.#documents = () => services.workspace.LangiumDocuments;
    }

    protected override parseAsync<T extends AstNode>(
        uri: URI,
        text: string,
        cancel: Cancellation.CancellationToken,
    ): Promise<ParseResult<T>> {
        const { LangiumParser: parser } = this.serviceRegistry.getServices(uri).parser;
        const previous = this.#documents().getDocument(uri)?.parseResult.value;
        if (!(parser instanceof PlanParser) || !previous) return super.parseAsync(uri, text, cancel);
        return Promise.resolve(parser.parse<T>(text, { previous }));
    }
}
