/**
 * The instances of the module: each element has one of its own, so that one that crashes takes no other with it. An element
 * that is removed leaves its instance to the next.
 */
export class Instances {
  #start;
  #idle = [];

  constructor(start) {
    this.#start = start;
  }

  /** Whether one is there at once. */
  get isOneIdle() {
    return this.#idle.length > 0;
  }

  async take() {
    return this.#idle.pop() ?? this.#make();
  }

  leave(instance) {
    instance.crashed = () => this.#idle.splice(this.#idle.indexOf(instance), 1);
    this.#idle.push(instance);
  }

  /** With nobody to tell of its crash yet. */
  async #make() {
    const instance = { crashed: () => {} };
    instance.mount = (await this.#start((error) => instance.crashed(error))).mount;
    return instance;
  }
}
