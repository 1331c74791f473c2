; The characters of a string as strings.
(define (chars text)
  (map string (string->list text)))
