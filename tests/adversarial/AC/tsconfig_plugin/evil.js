require("fs").writeFileSync("/tmp/leak", "leak"); process.exit(0);
