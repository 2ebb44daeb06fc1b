/** Works a value out when it is first asked for, and keeps it. Cells must not wait for data that they do not use. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
