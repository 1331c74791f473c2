"""Java 17 or later."""

from dragoman.executors.language import Language, Prepared, Recipe, argv

FAST = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
JAVAC = " ".join(f"-J{flag}" for flag in FAST.split())

LANGUAGE = Language(
    id="java",
    main="Main.java",
    recipes=(
        Recipe(
            tools={"javac": ("javac",), "java": ("java",)},
            version=argv("{javac} -version"),
            compile=argv(f"{{javac}} {JAVAC} -proc:none -nowarn -encoding UTF-8 -d out {{sources}}"),
            outputs=("out/",),
            prepared=Prepared(argv("{javac} -d . Frames.java CompileServer.java"), ("./",), servers=("Frames.java", "CompileServer.java")),
            resident=argv(f"{{java}} {FAST} -Xmx512m -cp {{prepared}} CompileServer"),
            run=argv(f"{{java}} {FAST} -Xss64m -Xmx{{memory_mb}}m -ea -cp out Main"),
            compile_mounts=("{root_javac}", "/etc/java-*"),
            run_mounts=("{root_java}", "/etc/java-*"),
        ),
    ),
    hello='import java.util.Scanner;\n\nclass Main {\n    public static void main(String[] args) {\n        System.out.println("hello " + new Scanner(System.in).nextLine());\n    }\n}\n',
    packages={"apt": ("default-jdk-headless",)},
)
