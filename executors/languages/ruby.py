"""Ruby."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="ruby",
    main="main.rb",
    recipes=(
        Recipe(
            tools={"ruby": ("ruby",)},
            version=argv("{ruby} --version"),
            # A running program names the method.
            refusal=r"^\S*\.rb:\d+: (?!warning)",
            run=argv("{ruby} --disable=gems {main}"),
            # Ruby's own stack, beside the machine's, holds some 10,000 calls unless told otherwise.
            env={"RUBY_THREAD_VM_STACK_SIZE": str(128 * 2**20)},
            run_mounts=("{ruby}", "{root_ruby}/lib/ruby", "{root_ruby}/lib/*/ruby"),
        ),
    ),
    hello='puts "hello #{gets.chomp}"\n',
    packages={"apt": ("ruby",)},
)
