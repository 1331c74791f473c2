"""Scala 2.13, whose jars come with PySpark. Its compiler stays up (ScalaServer says why it may); classes lie parsed in archives."""

from dragoman.executors.language import Language, Prepared, Recipe, argv
from dragoman.executors.languages.java import FAST

JARS = "{library}:{reflect}:{compiler}"
SCALAC = f"{{java}} {FAST} -Xss16m -XX:SharedArchiveFile={{prepared}}/scalac.jsa -cp {JARS}"
PREPARE = f"""{{javac}} -d . -cp {JARS} Frames.java ScalaServer.java
{{java}} {FAST} -XX:ArchiveClassesAtExit=scalac.jsa -cp {JARS} scala.tools.nsc.Main -cp {{library}} -d /tmp Warm.scala
{{java}} {FAST} -XX:ArchiveClassesAtExit=scala.jsa -cp {{library}} Warm.java"""
RECIPE = Recipe(
    tools={"java": ("java",), "javac": ("javac",)}
    | {part: (f"pyspark/scala-{part}-2.13.16.jar",) for part in ("library", "reflect", "compiler")},
    version=argv(f"{{java}} -cp {JARS} scala.tools.nsc.Main -version"),
    compile=(
        "/bin/sh",
        "-c",
        'mkdir out && exec "$@"',
        *argv(f"- {SCALAC} scala.tools.nsc.Main -nowarn -cp {{library}} -d out {{sources}}"),
    ),
    outputs=("out/",),
    prepared=Prepared(("/bin/sh", "-c", PREPARE), ("./",), servers=("Frames.java", "ScalaServer.java", "Warm.java", "Warm.scala")),
    resident=argv(f"{SCALAC}:{{prepared}} -Xmx512m ScalaServer {{library}}"),
    run=argv(f"{{java}} {FAST} -XX:SharedArchiveFile={{prepared}}/scala.jsa -Xss64m -Xmx{{memory_mb}}m -cp {{library}}:out Main"),
    compile_mounts=("/usr", "/etc/alternatives", "{root_java}", "/etc/java-*", "{dir_library}"),
    run_mounts=("{root_java}", "/etc/java-*", "{library}"),
)
HELLO = 'object Main {\n  def main(args: Array[String]): Unit = println("hello " + scala.io.StdIn.readLine())\n}\n'
PACKAGES = {"apt": ("default-jdk-headless",), "sdist": ("pyspark==4.0.1",)}
LANGUAGE = Language(id="scala", main="Main.scala", recipes=(RECIPE,), hello=HELLO, packages=PACKAGES)
