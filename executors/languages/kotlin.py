"""Kotlin on the JVM."""

from dragoman.executors.language import Language, Prepared, Recipe, argv
from dragoman.executors.languages.java import FAST

COMPILER = "{dir_kotlinc}/kotlin-compiler.jar"
LIBRARIES = "{dir_kotlinc}/kotlin-compiler.jar:{dir_kotlinc}/kotlin-stdlib.jar:{dir_kotlinc}/kotlin-script-runtime.jar:{dir_kotlinc}/kotlin-reflect.jar"
SERVER = f"{{java}} {FAST} -Xmx1g -Xss16m -cp {{prepared}}:{LIBRARIES} KotlinServer {{root_kotlinc}}"

LANGUAGE = Language(
    id="kotlin",
    main="main.kt",
    recipes=(
        Recipe(
            tools={"kotlinc": ("kotlin-compiler/lib/kotlin-compiler.jar",), "javac": ("javac",), "java": ("java",)},
            version=argv(f"{{java}} {FAST} -cp {{kotlinc}} org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -version"),
            compile=argv(f"{SERVER} {{sources}}"),
            outputs=("out/",),
            prepared=Prepared(
                argv(f"{{javac}} -cp {COMPILER} -d . Frames.java KotlinServer.java"), ("./",), servers=("Frames.java", "KotlinServer.java")
            ),
            resident=argv(SERVER),
            run=argv(f"{{java}} {FAST} -Xss64m -Xmx{{memory_mb}}m -ea -cp out:{{dir_kotlinc}}/kotlin-stdlib.jar MainKt"),
            compile_mounts=("{root_javac}", "{root_java}", "/etc/java-*", "{root_kotlinc}"),
            run_mounts=("{root_java}", "/etc/java-*", "{dir_kotlinc}/kotlin-stdlib.jar"),
        ),
    ),
    hello='fun main() {\n    println("hello " + readln())\n}\n',
    packages={"apt": ("default-jdk-headless", "npm"), "npm": ("kotlin-compiler@2.4.20",)},
)
