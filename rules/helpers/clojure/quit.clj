; Ends the process.
(defn quit [code]
  (flush)
  (System/exit code))
