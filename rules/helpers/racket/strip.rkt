; A string without white space, or the given characters, at its ends.
(define (strip text [unwanted #f] #:left [left? #t] #:right [right? #t])
  (define (gone? c) (if unwanted (has-char? unwanted c) (blank? c)))
  (define size (string-length text))
  (define start (if left? (or (for/first ([i (in-range size)] #:unless (gone? (string-ref text i))) i) size) 0))
  (define end
    (if right? (or (for/first ([i (in-range size start -1)] #:unless (gone? (string-ref text (sub1 i)))) i) start) size))
  (substring text start end))
