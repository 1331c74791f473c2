with Ada.Text_IO;

procedure Main is
   Line : constant String := Ada.Text_IO.Get_Line;
begin
   if Line = "fail" then
      raise Program_Error;
   end if;
   while Line = "loop" loop
      null;
   end loop;
   Ada.Text_IO.Put_Line ("hello " & Line);
end Main;
