"""A to-do list: "add PRIORITY TEXT", "done NUMBER", "list" and "quit"; open tasks by priority, then by number."""

from typing import NamedTuple


class Task(NamedTuple):
    priority: int
    number: int
    text: str


def read_command():
    try:
        return input().strip()
    except EOFError:
        return "quit"


def main():
    open_tasks = []
    next_number = 1
    while (command := read_command()) != "quit":
        match command.split(maxsplit=2):
            case ["add", priority, text] if priority.isdigit():
                open_tasks.append(Task(int(priority), next_number, text))
                next_number += 1
            case ["done", number]:
                left = [task for task in open_tasks if str(task.number) != number]
                if len(left) == len(open_tasks):
                    print("no task", number)
                open_tasks = left
            case ["list"]:
                for task in sorted(open_tasks):
                    print(f"{task.number}. [{task.priority}] {task.text}")
            case []:
                pass
            case _:
                print("what?")
    print("open:", len(open_tasks))


if __name__ == "__main__":
    main()
