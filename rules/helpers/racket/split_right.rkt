; As split, from the right.
(define (split-right text separator n)
  (define (flipped s) (list->string (reverse (string->list s))))
  (reverse (map flipped (split-max (flipped text) (flipped separator) n))))
