declare module 'xhr2' {
  const xhr2: { readonly XMLHttpRequest: unknown };
  export default xhr2;
}
