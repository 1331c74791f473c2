; Where a string last holds another, between bounds; -1 where it does not.
(define (rfind text part [low 0] [high #f])
  (define size (string-length text))
  (define last (- (if high (bound high size) size) (string-length part)))
  (or (and (<= low size) (for/first ([i (in-range last (sub1 (bound low size)) -1)] #:when (text-at? text part i)) i)) -1))
