/* A field waits for the page's one copy of the code: forty fields must not carry it forty times. */

const shelf = (globalThis.passerLaMain ??= {});
shelf.ready ??= new Promise((resolve) => {
  if (shelf.mount) resolve();
  else shelf.arrive = resolve;
});

export default async (component) => {
  await shelf.ready;
  return shelf.mount(component);
};
