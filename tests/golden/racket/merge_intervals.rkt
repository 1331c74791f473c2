#lang racket/base

(require data/gvector racket/match)

; A value of the wrong type.
(struct type-error exn:fail ())

; Is one value less than another? Sequences compare by their elements, false comes before true.
(define (less? a b)
  (cond
    [(and (real? a) (real? b)) (< a b)]
    [(and (string? a) (string? b)) (string<? a b)]
    [(and (char? a) (char? b)) (char<? a b)]
    [(and (boolean? a) (boolean? b)) (and b (not a))]
    [(and (gvector? a) (gvector? b)) (less? (gvector->list a) (gvector->list b))]
    [(and (list? a) (list? b))
     (cond
       [(null? b) #f]
       [(null? a) #t]
       [(equal? (car a) (car b)) (less? (cdr a) (cdr b))]
       [else (less? (car a) (car b))])]
    [else (raise (type-error "'<' not supported between these values" (current-continuation-marks)))]))

; Merge overlapping or touching (start, end) intervals, leaving the input alone.
(define (merge-intervals intervals)
  (define merged (gvector))
  (for ([item (in-list (sort (gvector->list intervals) less?))])
    (match-define (list start end) item)
    (cond
      [(and (positive? (gvector-count merged))
            (<= start (cadr (gvector-ref merged (sub1 (gvector-count merged))))))
       (match-define (list last-start last-end) (gvector-remove-last! merged))
       (gvector-add! merged (list last-start (max last-end end)))]
      [else (gvector-add! merged (list start end))]))
  merged)
