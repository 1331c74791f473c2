; Where a string first holds another, between bounds; -1 where it does not.
(define (find text part [low 0] [high #f])
  (define size (string-length text))
  (define last (- (if high (bound high size) size) (string-length part)))
  (or (and (<= low size) (for/first ([i (in-range (bound low size) (add1 last))] #:when (text-at? text part i)) i)) -1))
