; A string without the given characters at its ends.
(define (strip-chars text unwanted #:left [left? #t] #:right [right? #t])
  (define (gone? c) (memv c (string->list unwanted)))
  (define size (string-length text))
  (define start (if left? (or (for/first ([i (in-range size)] #:unless (gone? (string-ref text i))) i) size) 0))
  (define end
    (if right? (or (for/first ([i (in-range size start -1)] #:unless (gone? (string-ref text (sub1 i)))) i) start) size))
  (substring text start end))
