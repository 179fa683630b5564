/* What changes with every screen waits here for the code, which never does and is sent apart. */

const shelf = (globalThis.passerLaMain ??= {});
shelf.brought ??= new Promise((resolve) => {
  if (shelf.enter) resolve();
  else shelf.bring = resolve;
});

export default async (component) => {
  await shelf.brought;
  return shelf.enter(component);
};
