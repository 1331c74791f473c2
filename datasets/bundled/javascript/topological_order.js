/** Order tasks so that each follows those it depends on; among ready tasks the first by name goes first. */
function topologicalOrder(dependencies) {
  const waiting = new Map();
  const users = new Map([...dependencies.keys()].map((task) => [task, []]));
  for (const [task, needed] of dependencies) {
    waiting.set(task, needed.length);
    for (const other of needed) {
      if (!users.has(other)) {
        throw new Error("unknown task");
      }
      users.get(other).push(task);
    }
  }
  const ready = [...dependencies.keys()].filter((task) => waiting.get(task) === 0);
  const order = [];
  while (ready.length > 0) {
    const task = ready.sort().shift();
    order.push(task);
    for (const user of users.get(task)) {
      waiting.set(user, waiting.get(user) - 1);
      if (waiting.get(user) === 0) {
        ready.push(user);
      }
    }
  }
  if (order.length < dependencies.size) {
    throw new Error("dependencies form a cycle");
  }
  return order;
}
