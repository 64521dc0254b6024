/** Paths behind ids: the page holds only the id, and only ids issued here mean anything. */
export interface OpaqueIds<Id extends string> {
  /** The same path always has the same id. */
  issue(path: string): Id;
  pathOf(id: Id): string | null;
}

export function createOpaqueIds<Id extends string>(newUuid: () => string): OpaqueIds<Id> {
  const byPath = new Map<string, Id>();
  const byId = new Map<Id, string>();
  return {
    issue(path) {
      const known = byPath.get(path);
      if (known !== undefined) return known;
      const id = newUuid() as Id; // the brand exists only for the compiler
      byPath.set(path, id);
      byId.set(id, path);
      return id;
    },
    pathOf: (id) => byId.get(id) ?? null,
  };
}
