"""Pairs of a full name and a short form, as texts introduce them."""

from __future__ import annotations

import pytest

from graph_loader.extract.letters import spells, spells_rest, thai_letters
from graph_loader.extract.shorts import head_of, is_short, tail_of
from tests.extraction.reads import reading_of

Pairs = set[tuple[str, str]]


def pairs_of(text: str) -> Pairs:
    return {(pair.full, pair.short) for pair in reading_of(text).abbreviations}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        # in brackets, the letters telling where the name begins
        ("หารือกับผู้แทนสำนักงานทดสอบข้อมูล (สทข.) แล้ว", {("สำนักงานทดสอบข้อมูล", "สทข.")}),
        (
            "กรรมการของสำนักงานคณะกรรมการสินค้า (สคส.) และ",
            {("สำนักงานคณะกรรมการสินค้า", "สคส.")},
        ),
        # the word for the kind of body left out
        ("ร่วมกับกระทรวงตัวอย่าง (ตย.) ด้วย", {("กระทรวงตัวอย่าง", "ตย.")}),
        # the last name only, where และ joins two
        (
            "ร่วมกับกระทรวงการคลังและกระทรวงตัวอย่าง (ตย.) ด้วย",
            {("กระทรวงตัวอย่าง", "ตย.")},
        ),
        # a name with spaces
        (
            "โดยกระทรวงการทดลอง วิทยาการ และการค้า (กทวค.) จัดงาน",
            {("กระทรวงการทดลอง วิทยาการ และการค้า", "กทวค.")},
        ),
        # in English too, an ordinal being no part of the name
        (
            "การประชุมธนาคารพัฒนาตัวอย่าง (Sample Development Bank: SDB) วันนี้",
            {("ธนาคารพัฒนาตัวอย่าง", "SDB"), ("Sample Development Bank", "SDB")},
        ),
        (
            "คณะกรรมาธิการทดลอง สมัยที่ 3 (The 3rd Commission on Trials : COT)",
            {("คณะกรรมาธิการทดลอง", "COT"), ("Commission on Trials", "COT")},
        ),
        ("Officials of the Sample Trade Board (STB) met", {("Sample Trade Board", "STB")}),
        # หรือ, with a bracket before it
        ("เขตพัฒนาตัวอย่าง หรือ SEZ เปิดแล้ว", {("เขตพัฒนาตัวอย่าง", "SEZ")}),
        ("ในเขตพัฒนาตัวอย่าง หรืออีอีซี เปิดแล้ว", {("เขตพัฒนาตัวอย่าง", "อีอีซี")}),
        (
            "สำนักงานทดสอบข้อมูล (สทข.) หรือ TDO เปิดเผย",
            {("สำนักงานทดสอบข้อมูล", "สทข."), ("สำนักงานทดสอบข้อมูล", "TDO")},
        ),
        ("ข้อตกลงการค้าตัวอย่าง+6 หรือที่เรียกว่า TTA มีผล", {("ข้อตกลงการค้าตัวอย่าง+6", "TTA")}),
        # the first word kept, posts, places
        ("คณะกรรมการทดลองร่วม (คณะกรรมการ TRB) ประชุม", {("คณะกรรมการทดลองร่วม", "คณะกรรมการ TRB")}),
        (
            "นางสมหญิง ทดลอง รัฐมนตรีว่าการกระทรวงตัวอย่าง (รมว.ตย.) กล่าว",
            {("รัฐมนตรีว่าการกระทรวงตัวอย่าง", "รมว.ตย.")},
        ),
        ("ณ สำนักงานทดลองพัทยา (สทล.พัทยา) วันนี้", {("สำนักงานทดลองพัทยา", "สทล.พัทยา")}),
        (
            "นายสมชาย ทดลอง รองปลัดกระทรวงตัวอย่าง (รองปลัด ตย.) กล่าว",
            {("รองปลัดกระทรวงตัวอย่าง", "รองปลัด ตย.")},
        ),
        ("ประชุมคณะกรรมการทดลองร่วม (บอร์ด ทลร.) วันนี้", {("คณะกรรมการทดลองร่วม", "บอร์ด ทลร.")}),
        # a number within the name or at its end
        ("กับคณะกรรมการร่วมตัวอย่าง 3 สถาบัน (กรต.) ด้วย", {("คณะกรรมการร่วมตัวอย่าง 3 สถาบัน", "กรต.")}),
        ("ศูนย์ทดสอบโรค 2019 (ศทร.) รายงาน", {("ศูนย์ทดสอบโรค 2019", "ศทร.")}),
        # of a name within another the one whose letters are spelled
        ("มูลนิธิพัฒนาสถานีอนามัยทดลอง (สอท.) จัด", {("สถานีอนามัยทดลอง", "สอท.")}),
        ("ช่วยผู้ประกอบการวิสาหกิจขนาดกลางตัวอย่าง (SMEs) ต่อไป", {("วิสาหกิจขนาดกลางตัวอย่าง", "SMEs")}),
        ("มหาวิทยาลัยทดลอง และสถาบันทดลองแห่งเอเชีย (TIA) ร่วมงาน", {("สถาบันทดลองแห่งเอเชีย", "TIA")}),
        ("ได้รับมาตรฐานตัวอย่างชุมชน (มตช.) แล้ว", {("มาตรฐานตัวอย่างชุมชน", "มตช.")}),
        # a Latin name of capitals and a word
        (
            "ตั้งกองทุนเมืองตัวอย่าง (Sample Development Fund : SDE Fund)",
            {("กองทุนเมืองตัวอย่าง", "SDE Fund"), ("Sample Development Fund", "SDE Fund")},
        ),
        # a department whose name begins as a word for officials does
        ("เปิดกรมการทดลองทางบก (ทบ.) แล้ว", {("กรมการทดลองทางบก", "ทบ.")}),
        # general words that the letters leave out, the last letter missing in the name
        ("โดยกรมส่งเสริมและพัฒนาผู้ทดลอง (พผ.) แล้ว", {("กรมส่งเสริมและพัฒนาผู้ทดลอง", "พผ.")}),
        ("โดยสำนักงานทดสอบข้อมูล (สทขช.) แล้ว", {("สำนักงานทดสอบข้อมูล", "สทขช.")}),
        # letters that no name before them spells
        ("โดยการทดลองแห่งชาติ และกระทรวงตัวอย่าง (ผบฟ.) แล้ว", set()),
        # the letters of a post
        ("นายสมชาย ทดลอง ปลัดกระทรวงการตัวอย่าง (ปตย.) กล่าว", {("ปลัดกระทรวงการตัวอย่าง", "ปตย.")}),
        ("พบรัฐมนตรีช่วยว่าการกระทรวงตัวอย่าง (มท.3) แล้ว", {("รัฐมนตรีช่วยว่าการกระทรวงตัวอย่าง", "มท.3")}),
        (
            "รัฐมนตรีว่าการกระทรวงดิจิทัลตัวอย่าง (รมว.ดีอี) กล่าว",
            {("รัฐมนตรีว่าการกระทรวงดิจิทัลตัวอย่าง", "รมว.ดีอี")},
        ),
        # a ministry that lists its tasks, a company, a department with its ministry
        (
            "พบรัฐมนตรีว่าการกระทรวงที่ดิน การขนส่ง และการท่องเที่ยวแห่งตัวอย่าง (MLT) แล้ว",
            {("กระทรวงที่ดิน การขนส่ง และการท่องเที่ยวแห่งตัวอย่าง", "MLT")},
        ),
        ("ตั้งบริษัท โครงข่ายตัวอย่าง จำกัด (NBX) แล้ว", {("บริษัท โครงข่ายตัวอย่าง จำกัด", "NBX")}),
        ("โดยกรมความร่วมมือตัวอย่าง กระทรวงการต่างประเทศ (TXA) แล้ว", {("กรมความร่วมมือตัวอย่าง", "TXA")}),
        (
            "กระทรวงสาธารณสุข สาธารณรัฐประชาธิปไตยประชาชนลาว (สปป.ลาว)",
            {("สาธารณรัฐประชาธิปไตยประชาชนลาว", "สปป.ลาว")},
        ),
        # a meeting, where the English name is that of one
        (
            "การประชุมรัฐมนตรีว่าการกระทรวงการคลังตัวอย่าง (Sample Finance Ministers’ Meeting: SFMM)",
            {
                ("การประชุมรัฐมนตรีว่าการกระทรวงการคลังตัวอย่าง", "SFMM"),
                ("Sample Finance Ministers’ Meeting", "SFMM"),
            },
        ),
        # dashes within the English name
        (
            "ที่ศูนย์ทดลองตัวอย่าง (ASEAN – Sample Training Centre: ASTC)",
            {("ศูนย์ทดลองตัวอย่าง", "ASTC"), ("ASEAN – Sample Training Centre", "ASTC")},
        ),
        # a model, a measure, an economy of several kinds
        (
            "ตามแนวทางเศรษฐกิจทดลอง เศรษฐกิจตัวอย่าง และเศรษฐกิจสีฟ้า (TSB Model) ต่อไป",
            {("เศรษฐกิจทดลอง เศรษฐกิจตัวอย่าง และเศรษฐกิจสีฟ้า", "TSB Model")},
        ),
        (
            "หารือมาตรการส่งเสริมยานยนต์ตัวอย่างระยะ 2 (EVX2.5) แล้ว",
            {("มาตรการส่งเสริมยานยนต์ตัวอย่างระยะ 2", "EVX2.5")},
        ),
        # the other way round; a word beside its Latin form; a bank
        ("งาน STO (Sample Trade Organization) วันนี้", {("Sample Trade Organization", "STO")}),
        (
            "ศูนย์ประสานงานตัวอย่าง หรือ “ตัวไทย” (SampThai) วันนี้",
            {("ศูนย์ประสานงานตัวอย่าง", "ตัวไทย"), ("ศูนย์ประสานงานตัวอย่าง", "SampThai")},
        ),
        ("ธนาคารทดลองตัวอย่าง หรือ STE D Bank กล่าว", {("ธนาคารทดลองตัวอย่าง", "STE D Bank")}),
        # measures, provinces, web words
        ("โรงพยาบาลตัวอย่าง 8 จังหวัด (นครปฐม) แล้ว", set()),
        ("มีมาตรฐานฝุ่น 37.5 ไมโครกรัม (มคก.) แล้ว", set()),
        ("ติดต่อกรมการท่องเที่ยวตัวอย่าง (อีเมล) แล้ว", set()),
        # a body of a larger one by the letters of both, a university by its first
        ("ตั้งศูนย์ทดสอบข้อมูลตัวอย่าง (ศทข.ตร.) แล้ว", {("ศูนย์ทดสอบข้อมูลตัวอย่าง", "ศทข.ตร.")}),
        ("ร่วมกับมหาวิทยาลัยตัวอย่าง (ม.ข.) ด้วย", {("มหาวิทยาลัยตัวอย่าง", "ม.ข.")}),
        # bodies in general have no short form
        ("ความโปร่งใสของหน่วยงานภาครัฐ (TXA) ปีนี้", set()),
        # more letters than initials
        (
            "officials of the Department of Sample Promotion (DSPROM) met",
            {("Department of Sample Promotion", "DSPROM")},
        ),
        (
            "Sample-Import Bank of Testland (SIMBANK) said",
            {("Sample-Import Bank of Testland", "SIMBANK")},
        ),
        # a year behind the name, brackets in brackets, what a dash does not part from its letters
        ("ตามแผนแม่บทตัวอย่าง ค.ศ. 2025 (MXAC 2025) ต่อไป", {("แผนแม่บทตัวอย่าง", "MXAC 2025")}),
        (
            "ของศูนย์กลางตัวอย่าง (Sample Digital Data Center (SDDC)) แล้ว",
            {("ศูนย์กลางตัวอย่าง", "SDDC"), ("Sample Digital Data Center", "SDDC")},
        ),
        ("เจรจากับสหภาพยุโรป (Thai – EU FTA) ต่อ", set()),
        ("ขยายความร่วมมือกับสหรัฐตัวอย่าง (UXE) แล้ว", set()),
        # technical terms
        ("ระบบรถรางทดลอง (LRT) สายแรก", set()),
        ("ค่าเฉลี่ยหนี้ (Mean Debt Rate: MDR) ลดลง", set()),
        ("ยานยนต์ไฟฟ้า (Electric Vehicle: EV) เพิ่มขึ้น", set()),
        ("ร่างพระราชบัญญัติ (พ.ร.บ.) ฉบับใหม่", set()),
        ("ธนาคารทดลองเป็นบัญชีตามนโยบาย (PSA) ต่อไป", set()),
        (
            "เลือกตั้งผู้ว่าราชการจังหวัดตัวอย่าง (ผู้ว่าฯ ตย.) วันนี้",
            {("ผู้ว่าราชการจังหวัดตัวอย่าง", "ผู้ว่าฯ ตย.")},
        ),
        ("พัฒนาโครงข่ายทดลอง มีหลายถนน บางสายเร่งศึกษาผล (EIA) แล้ว", set()),
        # not bodies, or not short forms
        ("พัฒนาเมืองใหม่ (Smart City) ต่อไป", set()),
        ("บริษัท ตัวอย่าง จำกัด (มหาชน) ลงนาม", set()),
        ("ลงนามบันทึกข้อตกลงร่วม (MOU) แล้ว", set()),
        ("กระทรวงการคลัง (5 พ.ค. 63) แถลง", set()),
        ("กระทรวงการคลัง หรือ ผู้แทน เข้าร่วม", set()),
        # goals of a body, where the letters stand for many
        (
            "สู่เป้าหมายการพัฒนาที่ยั่งยืนของสหประชาชาติ (SDGs) ต่อไป",
            {("เป้าหมายการพัฒนาที่ยั่งยืนของสหประชาชาติ", "SDGs")},
        ),
        # indices, visas, laws
        (
            "ดัชนีการทดลองตัวอย่าง (Sample Trial Index: STI)",
            {("ดัชนีการทดลองตัวอย่าง", "STI"), ("Sample Trial Index", "STI")},
        ),
        # the letters of the office that serves a board
        (
            "นางสมหญิง ทดลอง เลขาธิการคณะกรรมการข้อมูลแห่งชาติ (สขช.) กล่าว",
            {("คณะกรรมการข้อมูลแห่งชาติ", "สขช.")},
        ),
        # behind the legal form a plain word is a short form too
        (
            "ร่วมกับสำนักงานทดสอบข้อมูล (องค์การมหาชน) หรือ ทดสอ จัดงาน",
            {("สำนักงานทดสอบข้อมูล", "ทดสอ")},
        ),
        # a zone without the word for its project
        ("ในโครงการพัฒนาระเบียงเศรษฐกิจตัวอย่าง (SEC) แล้ว", {("ระเบียงเศรษฐกิจตัวอย่าง", "SEC")}),
        # a scale within a name
        (
            "คณะกรรมการปรับปรุงแผนที่ มาตราส่วน 1:4000 (คปผ.) ประชุม",
            {("คณะกรรมการปรับปรุงแผนที่ มาตราส่วน 1:4000", "คปผ.")},
        ),
        # a board by its English name, or by the board's letters behind those of its office
        ("ประชุมคณะกรรมการทดลองผลไม้ (Sample Board) แล้ว", {("คณะกรรมการทดลองผลไม้", "Sample Board")}),
        ("กับคณะกรรมการข้อมูลแห่งชาติ (สขช.) แล้ว", {("คณะกรรมการข้อมูลแห่งชาติ", "สขช.")}),
        ("สำนักงานคณะกรรมการทดลองร่วม (คทร.) แจ้ง", {("สำนักงานคณะกรรมการทดลองร่วม", "คทร.")}),
        # an ordinal or a dash before the letters
        (
            "การประชุมผู้ทดลอง ครั้งที่ 5 (5th Sample Trial Forum : STF) วันนี้",
            {("Sample Trial Forum", "STF"), ("การประชุมผู้ทดลอง", "STF")},
        ),
        (
            "กับองค์การตัวอย่างแห่งโลก (World Sample Agency -WSA) แล้ว",
            {("องค์การตัวอย่างแห่งโลก", "WSA"), ("World Sample Agency", "WSA")},
        ),
        # an ordinal before the letters, letters spelled out in capitals, a name with them in it
        (
            "การประชุมรัฐมนตรีตัวอย่างด้านดิจิทัล ครั้งที่ 4 (the 4th XDGMIN) แล้ว",
            {("การประชุมรัฐมนตรีตัวอย่างด้านดิจิทัล", "XDGMIN")},
        ),
        ("กับชุด STTF (SAMPLE TRIAL TASK FORCE) แล้ว", {("SAMPLE TRIAL TASK FORCE", "STTF")}),
        ("ช่วยเหลือ SMEs (SMEs Sample Rescue Center) แล้ว", set()),
        # a name cut short, the Cabinet away from the capital, a law
        (
            "เสนอมาตรการทดลองเพื่อชุมชนตัวอย่าง (มาตรการทดลองฯ) แล้ว",
            {("มาตรการทดลองเพื่อชุมชนตัวอย่าง", "มาตรการทดลองฯ")},
        ),
        (
            "โดยสำนักงานสภาตัวอย่างและการทดลอง (สภาตัวอย่าง) แล้ว",
            {("สำนักงานสภาตัวอย่างและการทดลอง", "สภาตัวอย่าง")},
        ),
        (
            "ตามพระราชบัญญัติการทดลองร่วมของรัฐ พ.ศ. 2562 (พ.ร.บ. การทดลองร่วมฯ ปี 2562) แล้ว",
            {("พระราชบัญญัติการทดลองร่วมของรัฐ พ.ศ. 2562", "พ.ร.บ. การทดลองร่วมฯ ปี 2562")},
        ),
        (
            "ประชุมคณะรัฐมนตรีอย่างเป็นทางการนอกสถานที่ (ครม.สัญจร) วันนี้",
            {("คณะรัฐมนตรีอย่างเป็นทางการนอกสถานที่", "ครม.สัญจร")},
        ),
        ("ที่ประชุมเสนอคณะกรรมการทดลอง (คณะกรรมการฯ) แล้ว", set()),
        # a system, an assessment, an agenda
        (
            "ในระบบข้อมูลตัวอย่างแห่งชาติ (Thai Sample Map Platform – TSMP) แล้ว",
            {("ระบบข้อมูลตัวอย่างแห่งชาติ", "TSMP"), ("Thai Sample Map Platform", "TSMP")},
        ),
        (
            "ผ่านการประเมินการเป็นราชการ 4.0 (XMQA 4.0) แล้ว",
            {("การประเมินการเป็นราชการ 4.0", "XMQA 4.0")},
        ),
        ("ของสหประชาชาติ วาระใหม่แห่งตัวอย่าง (NXA) แล้ว", {("วาระใหม่แห่งตัวอย่าง", "NXA")}),
        # in a zone, of a body, a company in three words, a name in Latin letters
        ("ลงทุนโครงการทดลองในเขตพัฒนาตัวอย่าง (SDZ) แล้ว", {("เขตพัฒนาตัวอย่าง", "SDZ")}),
        (
            "จากองค์การเพื่อการทดลอง วิทยาศาสตร์ และวัฒนธรรมแห่งสหประชาชาติ (UXSCO) แล้ว",
            {("องค์การเพื่อการทดลอง วิทยาศาสตร์ และวัฒนธรรมแห่งสหประชาชาติ", "UXSCO")},
        ),
        ("ทุ่นของ บมจ.ทดลอง ปิโตร รีไฟน์ (TPRX) แล้ว", {("บมจ.ทดลอง ปิโตร รีไฟน์", "TPRX")}),
        ("ของบริษัท Sample Trial Works (STW) แล้ว", {("Sample Trial Works", "STW")}),
        ("ด้วยวิธี Sample Trial Works (STW) แล้ว", set()),
        # systems that are somebody's, and what is built; a kind of technology is none
        ("ใช้งานระบบข้อมูลทดลองภาครัฐ (GXDS) แล้ว", {("ระบบข้อมูลทดลองภาครัฐ", "GXDS")}),
        ("โครงการพัฒนาระบบเอกสารทดลองครบวงจร (TXDH) แล้ว", {("ระบบเอกสารทดลองครบวงจร", "TXDH")}),
        ("ติดตั้งระบบตรวจจับควันอัตโนมัติ (AXSD) แล้ว", set()),
        ("โดยศูนย์พัฒนาระบบทดลองแห่งชาติ (NXSC) แล้ว", {("ศูนย์พัฒนาระบบทดลองแห่งชาติ", "NXSC")}),
        # a number behind the letters, a colon within a bracket, brackets within one
        (
            "การประชุมรัฐมนตรีทดลองด้านน้ำ (The 3rd Sample Ministers Meeting: XMIN ครั้งที่ 3)",
            {("การประชุมรัฐมนตรีทดลองด้านน้ำ", "XMIN")},
        ),
        (
            "กับคู่เจรจา (จีน อินเดีย และสหภาพทดลองระหว่างประเทศ : ITX) แล้ว",
            {("สหภาพทดลองระหว่างประเทศ", "ITX")},
        ),
        ("ในแผนงาน (Sample Trade Community (STC) Blueprint)", {("Sample Trade Community", "STC")}),
        ("(ข้อมูลจาก 8 ศูนย์ทดลอง/บมจ.ตัวอย่าง) แล้ว", set()),
        # posts and awards in English, the possessive, letters that leave something out or err
        ("ดำรงตำแหน่ง Sample Representative (SR) รวมถึง", {("Sample Representative", "SR")}),
        ("the Sample Development Board’s (SDB) interest", {("Sample Development Board", "SDB")}),
        (
            "ประธานองค์การทดลองการค้า (Organization for Sample Trade - STO) และ",
            {("องค์การทดลองการค้า", "STO")},
        ),
        (
            "ถกเวทีประชุมคณะกรรมการบริหารวิทยาลัย (SXPU Governing Board: SXPC GB)",
            {("คณะกรรมการบริหารวิทยาลัย", "SXPC GB"), ("SXPU Governing Board", "SXPC GB")},
        ),
        # a board by its office's letters, senior officials' meetings, courses that are run
        (
            "ประชุมคณะกรรมการทดลอง (กทล.) หรือบอร์ด สทล. แล้ว",
            {("คณะกรรมการทดลอง", "กทล."), ("คณะกรรมการทดลอง", "บอร์ด สทล.")},
        ),
        (
            "ในการประชุมเจ้าหน้าที่อาวุโสทดลองด้านน้ำ (SXOM) แล้ว",
            {("การประชุมเจ้าหน้าที่อาวุโสทดลองด้านน้ำ", "SXOM")},
        ),
        ("จัดทำหลักสูตรและอบรมผู้ทดลอง (CXO) แล้ว", set()),
        # what a board runs, where the bracket names that in English
        (
            "ประชุมคณะทำงานศูนย์ทดลองฉุกเฉิน (Sample Response Center - SXC) แล้ว",
            {("ศูนย์ทดลองฉุกเฉิน", "SXC")},
        ),
        (
            "ประชุมคณะกรรมการโครงการทดลอง (Sample Project Board: SPB) แล้ว",
            {("คณะกรรมการโครงการทดลอง", "SPB"), ("Sample Project Board", "SPB")},
        ),
        # an English name of which the text itself tells what the letters are of
        (
            "โครงการตรวจภาษี (SIWB)\nตามแนว Sample Inspectors Without Borders (SIWB) วันนี้",
            {("โครงการตรวจภาษี", "SIWB"), ("Sample Inspectors Without Borders", "SIWB")},
        ),
        # a summit with its year, a model that the bracket goes on with, words that give a letter
        (
            "ในการประชุมสุดยอดธุรกิจทดลอง ค.ศ. 2022 (Sample Business Summit (SBS) 2022) แล้ว",
            {("การประชุมสุดยอดธุรกิจทดลอง", "SBS"), ("Sample Business Summit", "SBS")},
        ),
        ("เป้าหมาย (Sample Goals on Blue-Yellow-Red (BYR) Economy) แล้ว", set()),
        (
            "การประชุมเจ้าหน้าที่อาวุโสด้านทดลอง (Sample Senior officials on Drugs : SSOD) แล้ว",
            {
                ("การประชุมเจ้าหน้าที่อาวุโสด้านทดลอง", "SSOD"),
                ("Sample Senior officials on Drugs", "SSOD"),
            },
        ),
        ("ตามพระราชบัญญัติทดลองข้อมูล พ.ศ.2562 (PXPA) แล้ว", {("พระราชบัญญัติทดลองข้อมูล", "PXPA")}),
        ("การประชุมเชิงปฏิบัติการด้านทดลอง (SXE) แล้ว", set()),
        # a name broken over two lines, misspelt as old files do, two zones, a ranking
        (
            "1.1 ลดค่าใช้จ่ายเดินทางรถโดยสารประจำทางทั้งหมดดำเนินการผ่านองค์การทดลอง"
            "\nมวลชนตัวอย่าง (อทมต.) แล้ว",
            {("องค์การทดลองมวลชนตัวอย่าง", "อทมต.")},
        ),
        ("รายงานการประชุม\nมวลชนตัวอย่าง (อทมต.) แล้ว", set()),
        ("โดยสานักงานทดลองการค้า (KXTRA) แล้ว", {("สานักงานทดลองการค้า", "KXTRA")}),
        ("เขตพัฒนาพิเศษและเขตพัฒนาทดลองใต้ (SXC) แล้ว", {("เขตพัฒนาทดลองใต้", "SXC")}),
        ("จากการจัดอันดับของ Sample Trial Works (STW) แล้ว", {("Sample Trial Works", "STW")}),
        (
            'งานประชุม "โครงการพลังงานทดลอง" หรือ "SXTA 2017" แล้ว',
            {("โครงการพลังงานทดลอง", "SXTA 2017")},
        ),
        (
            "ตามเศรษฐกิจทดลอง เศรษฐกิจตัวอย่าง และเศรษฐกิจสีฟ้า (TSB Economy) ต่อไป",
            {("เศรษฐกิจทดลอง เศรษฐกิจตัวอย่าง และเศรษฐกิจสีฟ้า", "TSB Economy")},
        ),
        (
            "ของศูนย์ทดลอง (Asia – Sample Training Center - ASTC) แล้ว",
            {("ศูนย์ทดลอง", "ASTC"), ("Asia – Sample Training Center", "ASTC")},
        ),
        # an agreement of a body, the rule of another, a company with more words than letters
        (
            "ภายใต้กรอบความตกลงองค์การทดลองโลก (World Sample Organization: WSO) แล้ว",
            {("องค์การทดลองโลก", "WSO"), ("World Sample Organization", "WSO")},
        ),
        (
            "กฎหมายสินค้าของสหภาพทดลอง (Sample Union Goods Regulation: SUGR)",
            {("Sample Union Goods Regulation", "SUGR")},
        ),
        (
            "กับบริษัท Korea Land and Sample Corporation (LSC) โดย",
            {("Korea Land and Sample Corporation", "LSC")},
        ),
        # a subcommittee by the letters of its board, a policy; the government's in general is none
        (
            "แต่งตั้งคณะอนุกรรมการทดลองแรงงานจังหวัด (กทร.จ.) แล้ว",
            {("คณะอนุกรรมการทดลองแรงงานจังหวัด", "กทร.จ.")},
        ),
        ("คณะอนุกรรมการทดลองแรงงาน (อทร.) แล้ว", {("คณะอนุกรรมการทดลองแรงงาน", "อทร.")}),
        (
            "สอดคล้องกับนโยบายมุ่งใต้ทดลอง (New Sample Policy –NSP) แล้ว",
            {("นโยบายมุ่งใต้ทดลอง", "NSP"), ("New Sample Policy", "NSP")},
        ),
        ("ตามนโยบายรัฐบาล (TXCCA) แล้ว", set()),
        # the whole name of a meeting, where its end came first; addresses of pages
        (
            "ผู้ว่าการธนาคารกลางตัวอย่าง (SFMGM) เปิดเผย\nการประชุมรัฐมนตรีคลังและผู้ว่าการธนาคารกลางตัวอย่าง "
            "(Sample Finance Ministers and Governors Meeting: SFMGM)",
            {
                ("การประชุมรัฐมนตรีคลังและผู้ว่าการธนาคารกลางตัวอย่าง", "SFMGM"),
                ("Sample Finance Ministers and Governors Meeting", "SFMGM"),
            },
        ),
        ("ติดตามกรมทดสอบตัวอย่าง (https://www.example.org/theDTX/)", set()),
        ("คณะทำงานเปิดเสรีการทดลอง (WC-CXL) แล้ว", {("คณะทำงานเปิดเสรีการทดลอง", "WC-CXL")}),
        # what a body is for, behind a space; what else the text tells of known letters
        (
            "ศูนย์ความร่วมมือไทย – ทดลอง เพื่อพัฒนาบุคลากร (KXCC) แล้ว",
            {("ศูนย์ความร่วมมือไทย – ทดลอง เพื่อพัฒนาบุคลากร", "KXCC")},
        ),
        ("กระทรวงทดลอง เพื่อขอขยายเพดานอายุแรงงาน (EXS) แล้ว", set()),
        (
            "มุมมองอาเซียนต่อการทดลอง (AOTX)\nภายใต้ AOTX (ASEAN Outlook on Trial Xylography)",
            {("มุมมองอาเซียนต่อการทดลอง", "AOTX"), ("ASEAN Outlook on Trial Xylography", "AOTX")},
        ),
        (
            "ข้อริเริ่ม Free and Open Sample-Pacific (FOSP) แล้ว",
            {("Free and Open Sample-Pacific", "FOSP")},
        ),
        ("ตามกรอบ SOC (2002 Sample Declaration on the Sea)", set()),
        (
            "ตาม SDC (2002 Sample Declaration on Conduct) แล้ว",
            {("Sample Declaration on Conduct", "SDC")},
        ),
        ("แผนพัฒนาเทคโนโลยีทดลองทางการเงิน (FinTech) แล้ว", set()),
        # names that are spoken as a word, a board by words and letters
        ("การก่อตั้งสมาคมทดลองแห่งเอเชีย หรืออาเซียน ครบรอบ", {("สมาคมทดลองแห่งเอเชีย", "อาเซียน")}),
        ("โดยศูนย์ทดลองตัวอย่าง หรือ เนคเทค แล้ว", {("ศูนย์ทดลองตัวอย่าง", "เนคเทค")}),
        (
            "คณะกรรมการส่งเสริมการทดลอง (บอร์ดส่งเสริม SXE) แล้ว",
            {("คณะกรรมการส่งเสริมการทดลอง", "บอร์ดส่งเสริม SXE")},
        ),
        # a board named by its chair, fields of which each word gives a letter
        (
            "ประธานกรรมการตรวจสอบประจำการทดลอง (ค.ต.ป.) แล้ว",
            {("กรรมการตรวจสอบประจำการทดลอง", "ค.ต.ป.")},
        ),
        ("หารือ โดยวิทยาการ ทดลอง และน้ำ (วทน.) แล้ว", {("วิทยาการ ทดลอง และน้ำ", "วทน.")}),
        ("(ii) มาตรการทดลองภาครัฐ (iii) แล้ว", set()),
        # technical terms, kinds of bodies alone, words of a sentence
        ("ผู้ใช้ศูนย์กล้องวงจรปิดตัวอย่าง (CCTV) เพิ่มขึ้น", set()),
        ("ได้ส่งเรื่องไปยังธนาคาร (TBK) แล้ว", set()),
        ("ที่กรมทดสอบ เตรียมบริการส่งข้อมูลตัวอย่าง (TSX) ฟรี", set()),
        ("คณะกรรมการองค์กรดีเด่น หรือ ดีเด่น ประจำปี", set()),
    ],
)
def test_pairs(text: str, pairs: Pairs) -> None:
    assert pairs_of(text) == pairs


def test_a_pair_is_stated_once_and_its_spans_hold_both() -> None:
    text = "สำนักงานทดสอบข้อมูล (สทข.) แถลง\nสำนักงานทดสอบข้อมูล (สทข.) ย้ำ"
    (pair,) = reading_of(text).abbreviations
    (full, short) = pair.spans
    assert (text[slice(*full)], text[slice(*short)]) == ("สำนักงานทดสอบข้อมูล", "สทข.")


@pytest.mark.parametrize(
    ("word", "short"),
    [("สนข.", True), ("ADB", True), ("IMT-GT", True), ("ดีป้า", True), ("depa", True),
     ("แผน PPP", True), ("มหาชน", False), ("2563", False), ("Big Data", False)],
)  # fmt: skip
def test_the_form_of_a_short_name(word: str, short: bool) -> None:
    assert is_short(word) is short


def test_letters_are_compared_in_order() -> None:
    assert thai_letters("สนข.") == "สนข"
    assert thai_letters("ADB") == ""
    assert spells("สนข", "สำนักงานนโยบายและแผนการขนส่ง")
    assert not spells("สขน", "สำนักนโยบาย")
    assert spells_rest("ทส", "กระทรวงทรัพยากรและสิ่งแวดล้อม")
    assert head_of("แผน PPP") == ("แผน", "PPP")
    assert tail_of("สนพ.น่าน") == ("สนพ.", "น่าน")
