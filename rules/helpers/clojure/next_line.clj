; The next line of standard input with its line end; empty at the end.
(defn next-line []
  (if-let [line (read-line)] (str line "\n") ""))
