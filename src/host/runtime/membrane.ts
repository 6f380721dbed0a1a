import { types } from "node:util";
import type { Outcome, Realm } from "./realm.ts";
import { faceOf, type Face } from "./stand-in.ts";

/** Everything that passes between Google's objects on this side and the script in its context passes here. */
export class Membrane {
  readonly #realm: Realm;
  /** Counts a call, and throws where a fault was asked for. */
  readonly #entered: (method: string) => void;
  readonly #proxies = new WeakMap<object, object>();
  readonly #originals = new WeakMap<object, object>();

  constructor(realm: Realm, entered: (method: string) => void) {
    this.#realm = realm;
    this.#entered = entered;
  }

  toContext(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return this.#list(value);
    if (value instanceof Date) return this.#realm.date(value.getTime());
    const face = faceOf(value);
    if (face !== undefined) return this.#proxyOf(value, face);
    if (types.isNativeError(value)) return this.#realm.error(value.message);
    return this.#record(value);
  }

  toHost(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const original = this.#originals.get(value);
    if (original !== undefined) return original;
    if (Array.isArray(value)) return Array.from(value, (item) => this.toHost(item));
    if (types.isDate(value)) return new Date(value.getTime());
    if (ArrayBuffer.isView(value)) return value;
    if (types.isNativeError(value)) return hostError(value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toHost(item)]));
  }

  #list(items: readonly unknown[]): unknown[] {
    const made = this.#realm.array();
    for (const item of items) made.push(this.toContext(item));
    return made;
  }

  #record(from: object): object {
    const made = this.#realm.object();
    for (const [key, item] of Object.entries(from)) made[key] = this.toContext(item);
    return made;
  }

  #proxyOf(target: object, face: Face): object {
    const known = this.#proxies.get(target);
    if (known !== undefined) return known;
    const proxy = this.#realm.proxy({
      read: (key) => this.#read(target, face, key),
      write: (key, value) => this.#write(target, face, key, value),
      has: (key) => typeof key === "string" && face.members.includes(key),
    });
    this.#proxies.set(target, proxy);
    this.#originals.set(proxy, target);
    return proxy;
  }

  #read(target: object, face: Face, key: string | symbol): Outcome {
    if (key === Symbol.toStringTag) return { failed: false, value: face.name };
    if (typeof key === "symbol") return { failed: false, value: undefined };
    const variable = face.settable === true && Object.hasOwn(target, key);
    if (!face.members.includes(key) && !variable) return this.#unknownMember(face, key);
    const value = Reflect.get(target, key) as unknown;
    if (typeof value !== "function") return { failed: false, value: this.toContext(value) };
    return { failed: false, value: this.#realm.method((args) => this.#call(target, face, key, args)) };
  }

  /** What the language itself looks for (awaiting, printing, JSON) is answered; all else is a gap to be told. */
  #unknownMember(face: Face, key: string): Outcome {
    if (key === "toString")
      return { failed: false, value: this.#realm.method(() => ({ failed: false, value: face.name })) };
    if (["then", "toJSON", "valueOf", "constructor", "$$typeof", "asymmetricMatch"].includes(key))
      return { failed: false, value: undefined };
    return { failed: true, message: `${face.name}.${key} is not stood in for` };
  }

  #write(target: object, face: Face, key: string, value: unknown): Outcome {
    if (face.settable !== true) return { failed: true, message: `${face.name}.${key} is not stood in for` };
    Reflect.set(target, key, this.toHost(value));
    return { failed: false };
  }

  #call(target: object, face: Face, key: string, args: unknown[]): Outcome {
    try {
      this.#entered(`${face.name}.${key}`);
      const method = Reflect.get(target, key) as (...given: unknown[]) => unknown;
      return { failed: false, value: this.toContext(method.apply(target, this.toHost(args) as unknown[])) };
    } catch (error) {
      return { failed: true, message: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** The same words and the context's own stack, as an Error of this side. */
export function hostError(thrown: unknown): Error {
  if (!types.isNativeError(thrown)) return new Error(String(thrown));
  const error = new Error(thrown.message);
  error.name = thrown.name;
  if (thrown.stack !== undefined) error.stack = thrown.stack;
  return error;
}
