; What an operation that takes parts off a string gives when it works from the right.
(define (from-right operation text n)
  (define (flipped s) (list->string (reverse (string->list s))))
  (reverse (map flipped (operation (flipped text) n))))
