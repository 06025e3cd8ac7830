declare module '@adobe/structured-data-validator' {
  export default class Validator {
    validate(data: {
      jsonld: Record<string, unknown[]>;
    }): Promise<{ issueMessage: string; severity: 'ERROR' | 'WARNING' }[]>;
  }
}

declare module 'datapackage' {
  export class Package {
    static load(
      descriptor: string,
      options: { basePath?: string; strict?: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    readonly descriptor: { resources: { name: string }[] };
    readonly resources: Resource[];
  }
  interface Resource {
    readonly name: string;
    readonly descriptor: { path: string };
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
}
