import type { HostObject } from "./host-class";

/** Objects that the library keeps from one request to the next. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `ref${this.#next}`;
    this.#next += 1;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  /** Everything that is kept. */
  all(): Iterable<HostObject> {
    return this.#objects.values();
  }
}
