; Is a character white space, as Python sees it?
(define (blank? c)
  (or (char-whitespace? c) (and (memv (char->integer c) '(28 29 30 31)) #t)))
