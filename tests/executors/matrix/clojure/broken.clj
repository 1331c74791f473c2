(println "ok"
