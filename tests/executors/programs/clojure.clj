(let [line (read-line)]
  (case line
    "fail" (throw (ex-info "failed" {}))
    "loop" (while true)
    (println "hello" line)))
