; Does a string hold a character?
(define (has-char? text c)
  (for/or ([other (in-string text)]) (char=? other c)))
