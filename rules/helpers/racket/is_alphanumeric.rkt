; Is a character a letter or a digit?
(define (alphanumeric? c)
  (or (char-alphabetic? c) (char-numeric? c)))
