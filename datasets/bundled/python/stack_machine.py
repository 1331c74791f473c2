"""A stack machine: push N, add, sub, mul, div, mod, dup, swap, print; it reports a fault and stops."""

import sys


class MachineError(Exception):
    def __init__(self, line, reason):
        super().__init__(f"line {line}: {reason}")
        self.line = line


class Machine:
    def __init__(self):
        self.stack = []
        self.line = 0
        self.operations = {
            "add": lambda a, b: a + b,
            "sub": lambda a, b: a - b,
            "mul": lambda a, b: a * b,
            "div": lambda a, b: a // b,
            "mod": lambda a, b: a % b,
        }

    def pop(self):
        if not self.stack:
            raise MachineError(self.line, "stack is empty")
        return self.stack.pop()

    def execute(self, command, *arguments):
        self.line += 1
        if command == "push":
            self.stack.append(int(arguments[0]))
        elif command in self.operations:
            right, left = self.pop(), self.pop()
            try:
                self.stack.append(self.operations[command](left, right))
            except ZeroDivisionError:
                raise MachineError(self.line, "division by zero") from None
        elif command == "dup":
            top = self.pop()
            self.stack += [top, top]
        elif command == "swap":
            right, left = self.pop(), self.pop()
            self.stack += [right, left]
        elif command == "print":
            print(self.pop())
        else:
            raise MachineError(self.line, f"unknown command {command}")


machine = Machine()
try:
    for line in sys.stdin:
        if line.strip():
            machine.execute(*line.split())
except MachineError as error:
    print("error:", error)
finally:
    print("stack:", machine.stack)
