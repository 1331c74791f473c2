; Is a character in upper or lower case?
(define (cased? c)
  (or (char-upper-case? c) (char-lower-case? c) (char-title-case? c)))
