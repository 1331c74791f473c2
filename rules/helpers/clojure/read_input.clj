; The next line of standard input without its line end.
(defn read-input []
  (or (read-line) (throw (java.io.EOFException. "EOF when reading a line"))))
