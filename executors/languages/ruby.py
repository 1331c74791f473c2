"""Ruby."""

from dragoman.executors.language import Language, Recipe

LANGUAGE = Language(
    id="ruby",
    main="main.rb",
    recipes=(
        Recipe(
            tools={"ruby": ("ruby",)},
            version=("{ruby}", "--version"),
            run=("{ruby}", "--disable=gems", "{main}"),
            run_mounts=("{ruby}", "{root_ruby}/lib/ruby", "{root_ruby}/lib/*/ruby"),
        ),
    ),
    hello='puts "hello #{gets.chomp}"\n',
    packages={"apt": ("ruby",)},
)
