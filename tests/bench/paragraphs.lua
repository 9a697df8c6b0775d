-- Writes the word spaces of each line that TeX sets into FILE: size, width, paragraph, end [sp], measure [sp], last, spaces [sp].
local out = io.open("lines.txt", "w")
local paragraph, setting = 0, ""

function begin_setting(size, width)
	paragraph, setting = 0, size .. " " .. width
end

local function write_line(line)
	local spaces, filled = {}, false
	local sign, set, order = line.glue_sign, line.glue_set, line.glue_order
	local width = 0
	for n in node.traverse(line.head) do
		if n.id == node.id("glue") then
			local actual = n.width
			if sign == 1 and n.stretch_order == order then
				actual = actual + set * n.stretch
			elseif sign == 2 and n.shrink_order == order then
				actual = actual - set * n.shrink
			end
			if n.subtype == 15 then
				filled = true
				actual = 0
			elseif n.subtype == 13 or n.subtype == 14 then
				spaces[#spaces + 1] = math.floor(actual + 0.5)
			end
			width = width + actual
		elseif n.id == node.id("glyph") or n.id == node.id("kern") then
			width = width + (n.id == node.id("glyph") and n.width or n.kern)
		elseif n.id == node.id("disc") and n.replace then
			width = width + node.dimensions(n.replace)
		end
	end
	out:write(setting, " ", paragraph, " ", math.floor(width + 0.5), " ", tex.hsize, " ", filled and 1 or 0, " ", table.concat(spaces, ","), "\n")
end

luatexbase.add_to_callback("post_linebreak_filter", function(head)
	for line in node.traverse_id(node.id("hlist"), head) do
		if line.subtype == 1 then
			write_line(line)
		end
	end
	paragraph = paragraph + 1
	return head
end, "lines")
