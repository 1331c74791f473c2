"""Groovy on the JVM, whose classes it finds parsed and checked in an archive."""

from dragoman.executors.language import Language, Prepared, Recipe, argv
from dragoman.executors.languages.java import FAST

JARS = "/usr/share/groovy/lib/*"
GROOVY = "groovy.ui.GroovyMain"
MOUNTS = ("{root_java}", "/etc/java-*", "/usr/share/java", "/usr/share/groovy", "/usr/share/maven-repo")
RECIPE = Recipe(
    tools={"java": ("java",), "groovy": ("groovy",)},
    version=argv(f"{{java}} -cp {JARS} {GROOVY} -version"),
    refusal=r"MultipleCompilationErrorsException: startup failed",
    run=argv(f"{{java}} {FAST} -XX:SharedArchiveFile={{prepared}}/groovy.jsa -Xss64m -Xmx{{memory_mb}}m -cp {JARS}:. {GROOVY} {{main}}"),
    prepared=Prepared(argv(f"{{java}} {FAST} -XX:ArchiveClassesAtExit=groovy.jsa -cp {JARS} {GROOVY} -e println()"), ("groovy.jsa",)),
    compile_mounts=MOUNTS,
    run_mounts=MOUNTS,
)
HELLO = 'println "hello ${System.in.newReader().readLine()}"\n'
LANGUAGE = Language(id="groovy", main="main.groovy", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("groovy", "default-jdk-headless")})
