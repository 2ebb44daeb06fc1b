/** What is there already, or comes. Most cells that a formula looks at were computed before, and waiting for those takes time as well. */
export type Pending<Value> = Value | Promise<Value>;

/** Goes on at once when there is nothing to wait for. */
export function after<Value, Next>(value: Pending<Value>, next: (value: Value) => Pending<Next>): Pending<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** The answers about all items, asked for one after the other. */
export function oneByOne<Item, Value>(
  items: readonly Item[],
  ask: (item: Item) => Pending<Value>,
): Pending<readonly Value[]> {
  const answers: Value[] = [];
  for (const [place, item] of items.entries()) {
    const answer = ask(item);
    if (answer instanceof Promise) return withRest(answers, answer, items.slice(place + 1), ask);
    answers.push(answer);
  }
  return answers;
}

async function withRest<Item, Value>(
  before: readonly Value[],
  coming: Promise<Value>,
  items: readonly Item[],
  ask: (item: Item) => Pending<Value>,
): Promise<readonly Value[]> {
  const answers = [...before, await coming];
  for (const item of items) answers.push(await ask(item));
  return answers;
}
