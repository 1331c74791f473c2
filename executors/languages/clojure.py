"""Clojure on the JVM, whose classes it finds parsed and checked in an archive."""

from dragoman.executors.language import Language, Prepared, Recipe, argv
from dragoman.executors.languages.java import FAST

JARS = "/usr/share/java/clojure-1.11.jar:/usr/share/java/core.specs.alpha.jar:/usr/share/java/spec.alpha.jar"
ARCHIVE = f"{{java}} {FAST} -XX:ArchiveClassesAtExit=clojure.jsa -cp {JARS} clojure.main -e nil"
RECIPE = Recipe(
    tools={"java": ("java",), "clojure": ("clojure",)},
    version=argv(f"{{java}} -cp {JARS} clojure.main -e (clojure-version)"),
    refusal=r"\ASyntax error (?:compiling|reading source|macroexpanding)",
    run=argv(f"{{java}} {FAST} -XX:SharedArchiveFile={{prepared}}/clojure.jsa -Xss64m -Xmx{{memory_mb}}m -cp {JARS} clojure.main {{main}}"),
    prepared=Prepared(argv(ARCHIVE), ("clojure.jsa",)),
    compile_mounts=("{root_java}", "/etc/java-*", "/usr/share/java", "/usr/share/maven-repo"),
    run_mounts=("{root_java}", "/etc/java-*", "/usr/share/java", "/usr/share/maven-repo"),
)
HELLO = '(println "hello" (read-line))\n'
LANGUAGE = Language(id="clojure", main="main.clj", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("clojure", "default-jdk-headless")})
