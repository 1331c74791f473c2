program Main;
var
  Line: string;
begin
  ReadLn(Line);
  if Line = 'fail' then
    RunError(200);
  while Line = 'loop' do;
  WriteLn('hello ', Line);
end.
