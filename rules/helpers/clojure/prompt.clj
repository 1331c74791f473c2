; Asks for a line of standard input.
(defn prompt [text]
  (print text)
  (flush)
  (read-input))
